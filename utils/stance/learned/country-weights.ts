import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	61	26	51	2	-46
acts	-18	14	-19	15	22
any	72	69	47	75	79
bias	-99	9	68	-54	-26
claims:opposed	-92	-11	44	46	16
claims:resolution	86	-29	-38	-51	-8
claims:statement	44	31	-19	-60	10
claims:two-step	15	7	10	-3	2
claims:undecided	-6	-11	-62	-64	55
last:opposed	42	17	36	-81	-32
last:resolution	2	-3	46	37	-17
last:statement	-55	21	-40	24	42
last:two-step	44	-37	-6	-15	35
last:undecided	33	8	-1	61	-100
main:resolution	-62	37	51	-21	-2
main:statement	-77	-44	41	-56	-39
no-rule	-49	-68	-5	-25	-35
no-rule&settled	33	73	28	24	46
others:opposed	33	25	5	3	-80
others:resolution	107	-57	-50	43	71
others:statement	-103	81	-14	82	33
others:two-step	-15	-42	161	-14	11
others:undecided	172	30	57	47	-17
rule-confidence:opposed	-12	-10	15	25	-17
rule-confidence:resolution	13	18	7	-6	22
rule-confidence:statement	16	7	41	14	-1
rule-confidence:two-step	-5	81	32	-46	-31
rule-confidence:undecided	-67	-26	-21	-36	55
rule-mixed	34	14	-17	0	-1
rule-thin:opposed	16	-15	4	-32	35
rule-thin:resolution	-6	39	40	-32	-39
rule-thin:statement	41	7	12	13	25
rule-thin:two-step	-51	0	100	-10	-10
rule-thin:undecided	76	50	61	13	-31
rule:opposed	-22	-11	13	22	-5
rule:resolution	-22	52	10	-5	29
rule:statement	11	9	77	16	-8
rule:two-step	-14	94	46	-54	-33
rule:undecided	-50	-33	-8	-28	24
seat:guest	-167	-108	-40	-98	-138
seat:member	62	116	121	55	98
seat:unknown	-71	-23	-8	-54	-23
sentences	11	-66	-87	15	-26
sequence&R	17	102	-9	14	-33
sequence&S	8	90	36	76	-122
settled	208	134	199	180	166
statements:false	-81	13	58	-37	-28
statements:true	-51	-1	33	-32	-2
sum:opposed	-11	-27	-4	132	11
sum:resolution	76	9	27	-7	-19
sum:statement	28	76	183	35	36
sum:two-step	23	193	89	28	47
sum:undecided	-38	-43	3	-28	101
target:0	-9	-75	-96	-5	-43
target:1	-51	-21	-46	-10	-34
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
