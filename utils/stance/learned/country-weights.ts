import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	58	28	53	3	-47
acts	-15	18	-18	17	23
any	71	64	46	75	78
bias	-97	8	67	-54	-26
claims:opposed	-90	-10	46	45	15
claims:resolution	85	-25	-36	-52	-8
claims:statement	45	30	-20	-60	9
claims:two-step	14	8	11	-3	2
claims:undecided	-6	-10	-62	-64	55
last:opposed	42	17	34	-86	-41
last:resolution	4	-7	43	31	-12
last:statement	-47	23	-36	14	40
last:two-step	44	-39	-8	-9	32
last:undecided	26	11	-9	69	-98
main:resolution	-62	37	52	-22	-2
main:statement	-74	-45	38	-54	-40
no-rule	-49	-70	-6	-24	-35
no-rule&settled	33	73	28	23	45
others:opposed	40	25	6	9	-79
others:resolution	99	-59	-56	46	70
others:statement	-105	82	-6	79	33
others:two-step	-18	-43	160	-18	8
others:undecided	165	31	63	49	-16
rule-confidence:opposed	-11	-9	15	25	-16
rule-confidence:resolution	14	19	7	-5	22
rule-confidence:statement	16	7	40	14	-2
rule-confidence:two-step	-4	81	31	-47	-30
rule-confidence:undecided	-67	-27	-21	-37	54
rule-mixed	34	14	-16	0	0
rule-thin:opposed	16	-14	6	-32	34
rule-thin:resolution	-5	34	35	-33	-41
rule-thin:statement	40	6	13	12	25
rule-thin:two-step	-51	1	101	-10	-10
rule-thin:undecided	76	49	61	13	-32
rule:opposed	-21	-10	13	22	-4
rule:resolution	-21	53	10	-4	28
rule:statement	12	9	76	17	-9
rule:two-step	-13	94	45	-56	-31
rule:undecided	-49	-33	-9	-29	23
seat:guest	-165	-108	-39	-97	-137
seat:member	62	117	120	54	98
seat:unknown	-70	-26	-9	-54	-23
sentences	11	-66	-88	14	-26
sequence&R	18	103	-7	14	-32
sequence&S	8	90	35	77	-122
settled	209	134	198	179	167
statements:false	-80	12	58	-37	-29
statements:true	-50	-1	32	-32	-2
sum:opposed	-12	-30	-6	132	11
sum:resolution	76	10	28	-5	-20
sum:statement	27	78	183	36	37
sum:two-step	24	194	88	28	47
sum:undecided	-36	-43	3	-29	101
target:0	-8	-77	-96	-4	-42
target:1	-50	-21	-45	-9	-36
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
