import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
acts	-34	102	-27	18	-24
any	72	68	39	49	66
bias	-77	28	83	-29	-51
claims:opposed	-39	7	11	5	-28
claims:resolution	82	8	-94	-48	-5
claims:statement	59	19	-11	-67	-7
claims:two-step	6	70	-26	0	1
claims:undecided	-47	-24	-66	-48	115
last:opposed	-18	23	-38	-98	10
last:resolution	-1	34	-7	53	-28
last:statement	-48	-71	67	-17	5
last:two-step	2	33	-13	-18	12
last:undecided	-20	37	-3	51	-127
main:resolution	-19	57	53	1	-29
main:statement	-76	-32	43	-33	-25
no-rule	-114	-2	17	-28	-68
no-rule&settled	74	7	-40	20	48
others:opposed	-77	4	-6	21	-86
others:resolution	81	-50	-20	-54	82
others:statement	-132	53	47	-26	-32
others:two-step	-53	-27	53	-7	-7
others:undecided	130	2	-2	-22	50
rule-confidence:opposed	-32	-41	9	62	-5
rule-confidence:resolution	41	-2	16	-15	18
rule-confidence:statement	16	32	34	-24	-21
rule-confidence:two-step	5	64	7	-30	-10
rule-confidence:undecided	-6	-34	-36	-15	48
rule-mixed	8	5	4	-54	-4
rule-thin:opposed	58	14	9	-46	39
rule-thin:resolution	17	111	42	52	-27
rule-thin:statement	10	-13	50	-43	19
rule-thin:two-step	-22	-26	60	-1	-5
rule-thin:undecided	82	30	27	27	-12
rule:opposed	-32	-49	11	81	-5
rule:resolution	45	17	33	-8	18
rule:statement	17	34	62	-34	-26
rule:two-step	-1	79	13	-35	-11
rule:undecided	-2	-40	-32	-7	35
seat:guest	-142	-86	-74	-70	-166
seat:member	119	113	160	94	117
seat:unknown	-93	-8	-9	-74	-28
sentences	22	-62	-68	20	-5
settled	141	83	124	142	153
statements:false	-69	-39	-26	-14	-55
statements:true	-17	74	126	-18	1
sum:opposed	-13	-19	23	123	-1
sum:resolution	63	9	40	-1	7
sum:statement	1	50	80	29	12
sum:two-step	42	171	90	18	34
sum:undecided	-25	12	6	-2	94
target:0	3	-34	-30	14	-36
target:1	22	-19	-37	30	-13
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
