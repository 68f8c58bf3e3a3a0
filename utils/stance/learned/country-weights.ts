import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	74	81	107	-17	-44
acts	-21	0	-9	22	26
any	74	94	61	64	55
bias	-60	-18	49	-36	-19
claims:opposed	-101	-16	34	61	6
claims:resolution	90	-6	-33	-14	-40
claims:statement	39	-11	11	-51	-17
claims:two-step	9	8	20	-5	-4
claims:undecided	-23	13	-22	-57	58
last:opposed	35	14	15	-67	-27
last:resolution	-40	-32	13	50	-5
last:statement	-62	5	-15	29	5
last:two-step	46	-64	-7	24	9
last:undecided	11	-10	-29	22	-65
main:resolution	-45	2	40	-17	-7
main:statement	-53	-44	34	-46	-27
no-rule	-24	-62	-46	10	-5
no-rule&settled	6	61	57	2	29
others:opposed	54	6	33	-54	-90
others:resolution	109	-42	0	67	99
others:statement	-81	69	7	65	51
others:two-step	-38	-50	135	21	16
others:undecided	180	29	14	37	-18
presides	45	-169	-138	-18	-63
presiding	-145	-80	-64	-118	-90
rule-confidence:opposed	-28	-39	-1	14	-25
rule-confidence:resolution	17	11	32	-11	18
rule-confidence:statement	20	28	41	1	-22
rule-confidence:two-step	-14	64	31	-38	-42
rule-confidence:undecided	-82	-13	25	-41	64
rule-mixed	34	32	-5	-20	36
rule-thin:opposed	0	-39	-28	-34	42
rule-thin:resolution	5	59	32	-59	-5
rule-thin:statement	-19	19	13	-22	120
rule-thin:two-step	-16	-38	88	-7	-11
rule-thin:undecided	78	41	27	60	-26
rule:opposed	-41	-47	-1	-11	-10
rule:resolution	-13	29	48	-14	27
rule:statement	1	31	85	7	-18
rule:two-step	-13	68	41	-43	-47
rule:undecided	-29	-10	24	-28	18
seat:guest	-149	-131	-65	-92	-146
seat:member	64	88	120	64	96
seat:unknown	-63	-19	-9	-74	-19
sentences	5	-47	-71	16	-26
sequence&R	-5	77	4	-24	-30
sequence&S	-21	32	1	112	-66
settled	210	166	150	159	175
statements:false	-53	-11	42	-29	-20
statements:true	-40	-15	34	-24	-6
sum:opposed	-6	-31	9	146	-1
sum:resolution	83	14	18	-7	-6
sum:statement	30	41	167	35	40
sum:two-step	28	189	62	19	54
sum:undecided	-28	-34	2	-25	115
target:0	-14	-81	-124	13	-32
target:1	-37	-28	-46	-14	-89
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
