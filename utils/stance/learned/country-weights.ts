import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
acts	-40	96	-19	29	-11
any	58	67	44	39	53
bias	-59	23	98	-32	-57
claims:opposed	-54	-5	23	19	-29
claims:resolution	83	-2	-85	-53	-3
claims:statement	67	9	0	-61	-2
claims:two-step	9	65	-27	-7	9
claims:undecided	-49	-8	-54	-73	114
last:opposed	-5	11	-15	-85	11
last:resolution	15	4	-19	46	-29
last:statement	-67	-9	72	-61	19
last:two-step	6	21	-6	-18	12
last:undecided	28	33	-21	45	-122
main:resolution	-30	58	55	-8	-37
main:statement	-42	-40	60	-27	-24
no-rule	-121	-14	34	-39	-77
no-rule&settled	74	9	-51	9	45
others:opposed	-66	-4	12	18	-94
others:resolution	77	-52	-55	-25	107
others:statement	-153	67	27	11	-17
others:two-step	-24	-18	56	-19	-18
others:undecided	130	-2	71	-57	14
rule-confidence:opposed	-21	-42	13	52	-12
rule-confidence:resolution	46	0	12	-14	18
rule-confidence:statement	25	18	32	4	-5
rule-confidence:two-step	11	65	-1	-33	-10
rule-confidence:undecided	-5	-19	-26	-24	33
rule-mixed	-2	23	-9	-37	-22
rule-thin:opposed	45	19	2	-38	53
rule-thin:resolution	0	101	62	30	-24
rule-thin:statement	19	0	28	-7	30
rule-thin:two-step	-26	-33	70	-1	-3
rule-thin:undecided	78	22	10	49	4
rule:opposed	-17	-50	18	64	-10
rule:resolution	49	21	35	-11	16
rule:statement	21	19	56	8	-6
rule:two-step	5	78	6	-39	-10
rule:undecided	-2	-20	-28	-17	24
seat:guest	-139	-89	-59	-83	-177
seat:member	135	111	161	105	118
seat:unknown	-97	-9	-8	-80	-30
sentences	29	-40	-69	37	-4
settled	136	80	111	158	166
statements:false	-60	-29	-5	-15	-61
statements:true	-6	58	120	-21	-1
sum:opposed	2	-21	5	123	5
sum:resolution	69	12	37	-2	10
sum:statement	0	57	93	25	32
sum:two-step	35	171	83	28	3
sum:undecided	-21	-3	20	-3	108
target:0	2	-46	-43	5	-34
target:1	26	-19	-28	26	-12
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
