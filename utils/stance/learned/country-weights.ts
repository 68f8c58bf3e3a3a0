import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	73	39	55	-22	-50
acts	-8	2	-11	-6	40
any	76	80	60	84	67
bias	-82	5	63	-39	-22
claims:opposed	-102	-5	14	38	-20
claims:resolution	88	-24	-53	-26	-40
claims:statement	38	21	5	-61	-7
claims:two-step	20	11	10	-10	-1
claims:undecided	-23	-9	-31	-46	44
last:opposed	73	18	18	-58	-20
last:resolution	-17	16	30	3	-5
last:statement	-52	38	-42	17	37
last:two-step	61	-35	-6	-14	10
last:undecided	17	2	0	60	-100
main:resolution	-54	29	44	-13	-2
main:statement	-65	-42	42	-47	-37
no-rule	-39	-40	-22	-8	-24
no-rule&settled	17	59	30	16	33
others:opposed	10	15	53	-11	-135
others:resolution	117	-10	15	93	108
others:statement	-95	61	-41	97	43
others:two-step	17	-47	129	-5	38
others:undecided	165	-4	36	35	-4
presides	25	-86	1	-50	41
rule-confidence:opposed	-28	-35	-3	14	-21
rule-confidence:resolution	-3	18	25	-4	15
rule-confidence:statement	21	12	33	33	-1
rule-confidence:two-step	-17	65	31	-55	-36
rule-confidence:undecided	-64	-21	3	-41	66
rule-mixed	19	7	-1	-6	36
rule-thin:opposed	46	0	-6	-17	59
rule-thin:resolution	0	43	47	0	-29
rule-thin:statement	12	51	19	-22	34
rule-thin:two-step	-45	6	94	-13	-13
rule-thin:undecided	46	84	-1	36	-55
rule:opposed	-39	-41	-3	20	-8
rule:resolution	-2	44	29	-16	27
rule:statement	11	5	80	42	-7
rule:two-step	-26	79	44	-64	-40
rule:undecided	-36	-15	6	-32	26
seat:guest	-148	-99	-47	-78	-136
seat:member	62	100	123	63	98
seat:unknown	-72	-18	-10	-70	-22
sentences	14	-61	-75	15	-21
sequence&R	-15	73	-17	-14	-38
sequence&S	-13	76	14	101	-132
settled	189	150	167	148	165
statements:false	-69	13	46	-28	-22
statements:true	-44	-6	42	-23	-5
sum:opposed	-11	-21	13	133	3
sum:resolution	74	8	16	-4	-15
sum:statement	15	58	163	24	30
sum:two-step	28	207	86	29	58
sum:undecided	-28	-39	-7	-36	108
target:0	4	-66	-94	-14	-52
target:1	-65	-19	-53	-24	-44
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
