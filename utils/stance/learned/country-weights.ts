import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	56	30	53	0	-49
acts	-16	18	-19	17	23
any	73	60	48	74	76
bias	-97	7	66	-53	-25
claims:opposed	-96	-7	35	51	18
claims:resolution	97	-31	-47	-48	-8
claims:statement	44	31	-20	-62	9
claims:two-step	14	9	9	-4	2
claims:undecided	-7	-7	-63	-65	56
last:opposed	45	10	30	-79	-32
last:resolution	2	4	38	34	-12
last:statement	-47	26	-39	21	40
last:two-step	44	-33	-12	-14	35
last:undecided	26	9	-2	61	-102
main:resolution	-62	36	50	-21	-1
main:statement	-74	-45	38	-54	-39
no-rule	-53	-70	-9	-23	-38
no-rule&settled	37	73	26	24	46
others:opposed	33	18	4	2	-84
others:resolution	104	-55	-41	51	79
others:statement	-111	79	-9	76	33
others:two-step	-18	-46	158	-13	10
others:undecided	158	35	65	44	-24
rule-confidence:opposed	-5	-19	12	22	-14
rule-confidence:resolution	14	26	9	-3	19
rule-confidence:statement	18	6	37	14	-1
rule-confidence:two-step	-5	81	31	-47	-29
rule-confidence:undecided	-63	-25	-21	-35	56
rule-mixed	34	-2	-15	-1	-3
rule-thin:opposed	17	-6	5	-31	28
rule-thin:resolution	4	27	28	-35	-31
rule-thin:statement	41	4	14	15	24
rule-thin:two-step	-51	1	101	-10	-10
rule-thin:undecided	74	47	57	14	-33
rule:opposed	-17	-22	11	21	-3
rule:resolution	-27	60	17	-3	29
rule:statement	14	8	73	16	-8
rule:two-step	-13	94	45	-56	-30
rule:undecided	-44	-31	-9	-29	25
seat:guest	-165	-109	-42	-96	-137
seat:member	63	116	121	56	99
seat:unknown	-73	-24	-9	-55	-23
sentences	11	-63	-87	14	-26
sequence&R	16	103	-5	13	-34
sequence&S	9	88	34	73	-122
settled	206	134	200	181	167
statements:false	-80	12	57	-37	-28
statements:true	-50	-2	32	-31	-2
sum:opposed	-14	-35	-5	132	8
sum:resolution	74	8	26	-7	-21
sum:statement	29	84	186	36	41
sum:two-step	25	196	87	31	47
sum:undecided	-38	-42	0	-29	102
target:0	-8	-78	-97	-5	-42
target:1	-47	-21	-45	-14	-34
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
