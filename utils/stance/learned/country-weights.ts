import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	77	76	103	-20	-39
acts	-23	-1	-11	18	26
any	72	95	62	70	53
bias	-59	-18	48	-39	-19
claims:opposed	-108	-10	33	67	2
claims:resolution	96	-2	-41	-16	-42
claims:statement	35	-3	8	-53	-17
claims:two-step	9	11	18	-4	-5
claims:undecided	-27	11	-21	-57	62
last:opposed	34	9	19	-63	-29
last:resolution	-34	-37	1	34	1
last:statement	-63	0	-11	36	8
last:two-step	47	-67	-11	22	9
last:undecided	12	-9	-36	15	-58
main:resolution	-44	2	40	-19	-7
main:statement	-51	-44	32	-50	-29
no-rule	-25	-58	-48	12	-8
no-rule&settled	7	60	57	2	32
others:opposed	62	4	31	-44	-83
others:resolution	115	-39	5	74	100
others:statement	-78	72	6	67	51
others:two-step	-35	-50	135	16	15
others:undecided	190	27	11	43	-12
presides	45	-167	-139	-18	-62
presiding	-144	-81	-64	-119	-89
rule-confidence:opposed	-28	-41	-3	12	-23
rule-confidence:resolution	13	13	33	-10	18
rule-confidence:statement	22	23	38	-4	-15
rule-confidence:two-step	-12	60	34	-37	-43
rule-confidence:undecided	-82	-8	22	-42	64
rule-mixed	35	30	-8	-20	38
rule-thin:opposed	-1	-38	-30	-32	45
rule-thin:resolution	7	55	30	-59	-4
rule-thin:statement	-20	25	12	-19	110
rule-thin:two-step	-33	-29	100	-7	-12
rule-thin:undecided	80	33	32	45	-29
rule:opposed	-39	-50	-3	-14	-8
rule:resolution	-14	30	50	-15	27
rule:statement	4	26	82	1	-13
rule:two-step	-13	67	44	-41	-49
rule:undecided	-28	-6	23	-31	17
seat:guest	-146	-130	-66	-93	-145
seat:member	63	87	119	61	95
seat:unknown	-63	-19	-9	-74	-18
sentences	3	-49	-71	16	-26
sequence&R	-4	79	7	-27	-32
sequence&S	-24	33	-4	113	-60
settled	208	167	151	160	174
statements:false	-52	-11	42	-31	-20
statements:true	-39	-14	32	-26	-6
sum:opposed	-5	-28	10	142	0
sum:resolution	85	16	19	-6	-5
sum:statement	32	44	169	35	41
sum:two-step	25	185	60	17	54
sum:undecided	-26	-35	0	-24	115
target:0	-12	-82	-124	14	-33
target:1	-38	-28	-47	-13	-89
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
