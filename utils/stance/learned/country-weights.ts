import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	87	88	93	-1	-70
acts	-14	0	-9	26	29
any	77	88	60	63	64
bias	-73	-10	41	-39	-32
claims:opposed	-91	-19	30	48	3
claims:resolution	89	-5	-29	-19	-38
claims:statement	35	-18	26	-56	-15
claims:two-step	26	0	13	-8	-1
claims:undecided	-6	-1	-18	-64	54
last:opposed	18	14	55	-70	-39
last:resolution	-43	-4	34	67	-24
last:statement	-78	32	-9	14	16
last:two-step	40	-40	-13	-6	19
last:undecided	1	32	-14	48	-84
main:resolution	-59	7	32	-22	-20
main:statement	-44	-35	29	-35	-25
no-rule	-46	-46	-54	-9	-23
no-rule&settled	21	59	59	6	29
others:opposed	49	10	40	-18	-86
others:resolution	130	-24	0	108	135
others:statement	-113	64	14	65	48
others:two-step	-12	-34	117	-33	38
others:undecided	192	5	13	59	18
presides	-3	-97	-40	-87	-25
rule-confidence:opposed	-15	-44	5	12	-23
rule-confidence:resolution	7	19	30	0	15
rule-confidence:statement	26	37	34	-1	-6
rule-confidence:two-step	-24	66	39	-43	-41
rule-confidence:undecided	-71	-40	24	-35	48
rule-mixed	21	18	-4	-15	35
rule-thin:opposed	22	-10	-42	-37	46
rule-thin:resolution	-10	38	30	-84	-20
rule-thin:statement	-4	40	27	4	99
rule-thin:two-step	-13	-4	78	-18	-12
rule-thin:undecided	59	64	2	31	-28
rule:opposed	-26	-53	-7	19	-12
rule:resolution	4	35	35	-13	22
rule:statement	10	34	81	10	2
rule:two-step	-30	79	49	-49	-46
rule:undecided	-34	-37	21	-23	10
seat:guest	-156	-120	-73	-92	-156
seat:member	68	91	117	72	96
seat:unknown	-74	-17	-11	-79	-24
sentences	16	-44	-61	25	-15
sequence&R	1	65	12	-28	-16
sequence&S	-12	57	13	120	-96
settled	187	153	148	144	167
statements:false	-63	0	35	-29	-29
statements:true	-42	-14	26	-23	-13
sum:opposed	-16	-38	-1	136	-3
sum:resolution	81	12	14	-12	-9
sum:statement	23	49	160	29	32
sum:two-step	28	196	75	36	47
sum:undecided	-34	-33	-7	-28	110
target:0	-8	-67	-119	-2	-38
target:1	-42	-21	-45	-18	-89
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
