import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
S&R	79	52	70	-19	-48
acts	-10	7	-11	16	36
any	73	91	63	83	69
bias	-75	-4	67	-43	-36
claims:opposed	-102	-5	16	40	-7
claims:resolution	91	-10	-48	-22	-44
claims:statement	35	14	1	-54	-3
claims:two-step	18	3	17	-14	4
claims:undecided	-1	-6	-38	-66	51
last:opposed	44	21	7	-80	-25
last:resolution	-41	-18	12	41	-8
last:statement	-36	16	-46	21	24
last:two-step	64	-25	-14	-32	9
last:undecided	53	12	13	28	-75
main:resolution	-49	25	52	-18	-13
main:statement	-66	-53	41	-49	-44
no-rule	-30	-42	-22	-22	-31
no-rule&settled	10	55	30	19	33
others:opposed	22	12	18	-44	-102
others:resolution	90	-41	-5	72	97
others:statement	-99	63	11	70	37
others:two-step	0	-25	119	-21	42
others:undecided	163	-7	43	38	21
presides	-44	-109	-37	-76	-13
rule-confidence:opposed	-23	-41	-6	15	-28
rule-confidence:resolution	3	24	36	-2	12
rule-confidence:statement	21	16	46	35	0
rule-confidence:two-step	-17	63	29	-56	-37
rule-confidence:undecided	-71	-30	2	-33	48
rule-mixed	28	20	-14	-13	46
rule-thin:opposed	15	-1	-19	-33	47
rule-thin:resolution	-8	21	31	-21	-13
rule-thin:statement	31	60	21	-18	45
rule-thin:two-step	-45	-1	99	-12	-13
rule-thin:undecided	53	91	11	14	-47
rule:opposed	-37	-49	-12	20	-17
rule:resolution	-2	47	42	-17	22
rule:statement	14	13	91	47	-1
rule:two-step	-27	75	44	-66	-41
rule:undecided	-47	-27	6	-24	18
seat:guest	-154	-105	-49	-87	-151
seat:member	71	91	130	64	92
seat:unknown	-76	-19	-10	-75	-26
sentences	13	-49	-73	19	-12
sequence&R	-7	62	5	-18	-36
sequence&S	-12	75	2	120	-123
settled	200	154	161	147	172
statements:false	-65	8	51	-31	-31
statements:true	-41	-15	44	-26	-16
sum:opposed	-9	-37	15	135	-3
sum:resolution	82	8	18	-11	-15
sum:statement	21	63	169	24	39
sum:two-step	25	195	75	22	49
sum:undecided	-36	-35	-7	-26	102
target:0	6	-73	-112	-22	-26
target:1	-67	-20	-51	-15	-50
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
