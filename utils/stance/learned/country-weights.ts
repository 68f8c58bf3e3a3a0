import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	90	62	90	1	-22
acts	-11	16	10	40	43
any	59	73	33	43	34
bias	-73	-13	38	-44	-36
claims:opposed	-88	1	27	70	0
claims:resolution	89	10	-53	-32	-50
claims:statement	26	-6	10	-50	-21
claims:two-step	19	30	19	-12	-6
claims:undecided	-16	15	-12	-68	68
last:opposed	12	26	-22	-108	-15
last:resolution	-105	-41	-23	26	-14
last:statement	-60	-5	-24	-12	-8
last:two-step	19	-103	13	38	34
last:undecided	-5	-22	-19	25	-67
main:resolution	-65	2	33	-28	-24
main:statement	-47	-31	30	-45	-34
no-rule	-40	-71	-58	7	-28
no-rule&settled	4	70	52	-8	25
others:opposed	36	4	9	-82	-93
others:resolution	123	-36	15	90	119
others:statement	-90	63	43	85	34
others:two-step	-9	-22	158	37	51
others:undecided	187	32	6	44	-3
presides	9	-106	-150	-26	-42
presiding	-145	-79	-62	-116	-111
rule-confidence:opposed	-31	-32	0	12	-11
rule-confidence:resolution	6	12	28	-23	7
rule-confidence:statement	27	36	34	-10	-20
rule-confidence:two-step	-22	55	35	-31	-48
rule-confidence:undecided	-77	11	24	-38	72
rule-mixed	39	11	-17	-14	26
rule-thin:opposed	5	-49	-45	-35	3
rule-thin:resolution	27	68	44	-54	25
rule-thin:statement	-43	36	11	1	89
rule-thin:two-step	-41	-37	95	-13	20
rule-thin:undecided	66	36	19	33	-44
rule:opposed	-43	-41	6	-7	-12
rule:resolution	-26	25	50	-29	20
rule:statement	9	41	82	-8	-19
rule:two-step	-20	58	44	-36	-48
rule:undecided	-27	22	26	-29	26
seat:guest	-165	-124	-79	-103	-171
seat:member	49	89	119	48	93
seat:unknown	-58	-20	-9	-56	-23
sentences	20	-26	-37	36	2
sequence&R	9	75	24	-18	-12
sequence&S	-57	1	-32	75	-114
settled	209	158	146	174	179
statements:false	-69	-11	29	-37	-38
statements:true	-46	-5	36	-29	-12
sum:opposed	-8	-20	21	144	6
sum:resolution	99	24	33	4	-4
sum:statement	12	29	152	20	29
sum:two-step	25	191	53	21	54
sum:undecided	-38	-39	-15	-29	101
target:0	-18	-85	-85	10	-38
target:1	-6	-30	-53	-23	-91
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
