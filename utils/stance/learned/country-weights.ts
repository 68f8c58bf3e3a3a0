import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
acts	-18	87	-50	3	-13
any	56	59	76	109	89
bias	-38	-1	43	-19	-24
claims:opposed	-29	-13	36	84	-40
claims:resolution	132	22	-94	-16	-36
claims:statement	33	41	-19	-31	-9
claims:two-step	4	60	-23	-4	-10
claims:undecided	-68	-5	-59	-52	128
last:opposed	3	0	-20	-7	1
last:resolution	-1	53	5	49	21
last:statement	-40	-69	62	-27	42
last:two-step	4	10	0	-21	6
last:undecided	21	46	-21	30	-134
main:resolution	8	49	38	5	-13
main:statement	-55	-55	10	-26	-10
no-rule	-86	-25	-44	-52	-14
no-rule&settled	40	5	-26	36	6
others:opposed	-39	-35	-24	54	-62
others:resolution	83	-21	-30	-13	91
others:statement	-127	55	78	-17	-31
others:two-step	-47	-12	55	-26	-22
others:undecided	85	14	4	-38	-1
raw:opposed	-14	1	4	-135	-29
raw:resolution	-30	-1	-80	-31	-31
raw:statement	-10	-27	27	-72	-47
raw:two-step	-9	97	-44	-13	-30
raw:undecided	-33	6	-54	-20	-77
rule-confidence:opposed	-2	-41	20	98	-26
rule-confidence:resolution	49	10	14	-21	4
rule-confidence:statement	12	32	60	-8	-23
rule-confidence:two-step	1	53	-19	-23	-21
rule-confidence:undecided	-21	-38	-18	-25	59
rule-mixed	-11	22	1	-29	49
rule-thin:opposed	36	-19	-17	-86	46
rule-thin:resolution	9	103	43	43	-8
rule-thin:statement	43	23	26	-32	-19
rule-thin:two-step	-7	-44	58	-1	-3
rule-thin:undecided	77	32	14	-22	-58
rule:opposed	7	-50	21	113	-27
rule:resolution	38	25	31	-17	14
rule:statement	19	39	79	-14	-29
rule:two-step	-2	60	-16	-27	-25
rule:undecided	-17	-46	-16	-21	55
seat:guest	-111	-82	-114	-62	-142
seat:member	152	80	153	87	142
seat:unknown	-107	-7	-5	-58	-44
sentences	21	-57	-48	10	-3
settled	92	67	117	162	90
statements:false	-38	-64	-93	2	-52
statements:true	-4	67	147	-23	29
sum:opposed	-21	-45	-11	117	5
sum:resolution	78	-14	63	-13	-7
sum:statement	26	74	33	21	17
sum:two-step	11	142	98	38	-13
sum:undecided	-14	10	-12	-6	110
target:0	-31	-29	-22	42	-39
target:1	-7	-10	-13	-3	-8
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
