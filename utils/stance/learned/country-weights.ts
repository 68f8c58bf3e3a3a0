import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
acts	-41	96	-19	23	-12
any	58	68	44	37	54
bias	-59	24	99	-40	-57
claims:opposed	-53	-4	25	22	-28
claims:resolution	82	-2	-86	-52	-4
claims:statement	67	9	0	-61	-3
claims:two-step	9	65	-27	-7	9
claims:undecided	-48	-8	-53	-72	115
last:opposed	-11	11	-16	-81	10
last:resolution	16	4	-17	50	-30
last:statement	-65	-10	71	-62	19
last:two-step	8	19	-6	-19	13
last:undecided	27	33	-20	47	-123
main:resolution	-30	58	56	-14	-37
main:statement	-42	-39	60	-30	-24
no-rule	-122	-13	35	-64	-75
no-rule&settled	76	11	-50	29	46
others:opposed	-51	-2	11	60	-93
others:resolution	82	-52	-54	-14	107
others:statement	-151	64	29	12	-20
others:two-step	-23	-18	56	-19	-18
others:undecided	135	-3	72	-52	16
rule-confidence:opposed	-20	-41	14	58	-11
rule-confidence:resolution	45	-1	11	-12	17
rule-confidence:statement	25	18	32	6	-5
rule-confidence:two-step	11	65	-1	-33	-10
rule-confidence:undecided	-4	-19	-26	-20	33
rule-mixed	0	24	-8	-36	-21
rule-thin:opposed	46	20	2	-37	54
rule-thin:resolution	3	102	64	34	-22
rule-thin:statement	19	0	27	-5	30
rule-thin:two-step	-26	-34	70	-1	-3
rule-thin:undecided	80	22	11	50	4
rule:opposed	-16	-49	19	71	-9
rule:resolution	47	20	35	-8	15
rule:statement	21	19	56	11	-7
rule:two-step	5	78	6	-38	-10
rule:undecided	-1	-20	-27	-12	24
seat:guest	-140	-89	-58	-88	-176
seat:member	133	111	161	94	118
seat:unknown	-96	-9	-8	-72	-30
sentences	27	-41	-70	34	-5
settled	141	82	114	181	170
statements:false	-61	-29	-5	-19	-61
statements:true	-6	59	121	-26	0
sum:opposed	2	-22	5	123	5
sum:resolution	70	12	37	1	10
sum:statement	1	57	94	27	33
sum:two-step	38	173	85	35	5
sum:undecided	-20	-3	20	0	109
target:0	4	-46	-43	9	-34
target:1	26	-19	-28	27	-12
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
