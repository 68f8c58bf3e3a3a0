import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	57	28	53	3	-47
acts	-15	18	-18	17	23
any	71	63	47	73	78
bias	-97	8	66	-53	-26
claims:opposed	-97	-10	46	50	16
claims:resolution	86	-23	-41	-50	-8
claims:statement	46	30	-20	-60	9
claims:two-step	14	9	10	-4	2
claims:undecided	-5	-10	-63	-65	55
last:opposed	41	17	33	-83	-41
last:resolution	2	-8	41	36	-13
last:statement	-44	22	-38	16	40
last:two-step	41	-35	-9	-8	32
last:undecided	29	10	-10	66	-97
main:resolution	-62	37	52	-22	-2
main:statement	-73	-46	37	-54	-40
no-rule	-52	-70	-6	-24	-34
no-rule&settled	35	73	26	24	43
others:opposed	38	25	7	9	-79
others:resolution	101	-59	-56	45	72
others:statement	-108	85	-5	77	33
others:two-step	-17	-44	158	-19	8
others:undecided	163	31	62	50	-16
rule-confidence:opposed	-6	-8	14	21	-16
rule-confidence:resolution	13	19	9	-3	21
rule-confidence:statement	17	8	39	14	-2
rule-confidence:two-step	-4	80	31	-47	-30
rule-confidence:undecided	-68	-27	-22	-37	54
rule-mixed	33	14	-16	1	0
rule-thin:opposed	16	-15	5	-30	33
rule-thin:resolution	-3	34	29	-36	-40
rule-thin:statement	40	7	13	13	25
rule-thin:two-step	-51	2	100	-10	-10
rule-thin:undecided	77	49	61	14	-32
rule:opposed	-18	-10	12	21	-4
rule:resolution	-21	51	13	-3	27
rule:statement	13	10	75	16	-9
rule:two-step	-13	94	45	-56	-31
rule:undecided	-50	-33	-10	-29	22
seat:guest	-166	-108	-40	-96	-138
seat:member	62	117	120	55	98
seat:unknown	-69	-26	-9	-55	-23
sentences	11	-66	-88	15	-26
sequence&R	19	104	-7	13	-32
sequence&S	9	89	35	77	-122
settled	208	135	200	179	168
statements:false	-80	12	57	-37	-29
statements:true	-50	-1	32	-31	-2
sum:opposed	-12	-30	-6	133	11
sum:resolution	76	11	28	-5	-20
sum:statement	27	79	183	36	37
sum:two-step	24	194	88	28	47
sum:undecided	-36	-43	2	-28	101
target:0	-7	-77	-96	-4	-42
target:1	-50	-21	-45	-10	-36
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
