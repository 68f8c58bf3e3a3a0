import { describe, expect, test } from "vitest";
import { findOfficial } from "../../../utils/actors/officials.ts";

describe("officials of the permanent members", () => {
  test.each([
    { name: "Samantha Power", year: 2014, country: "US" },
    { name: "Vitaly Churkin", year: 2012, country: "RU" },
    { name: "Hervé Alphand", year: 1955, country: "FR" },
    { name: "Gerard Araud", year: 2011, country: "FR" },
    { name: "Wang Yi", year: 2019, country: "CN" },
    { name: "Harold J. Macmillan", year: 1958, country: "GB" },
  ])("$name", ({ name, year, country }) => {
    expect(findOfficial(name, year)).toBe(country);
  });
  test("a surname alone needs its year", () => {
    expect(findOfficial("Greenstock", 2002)).toBe("GB");
    expect(findOfficial("Greenstock", 1962)).toBeUndefined();
    expect(findOfficial("Greenstock", null)).toBeUndefined();
  });
  test("the year before a term counts: who is about to take office is already named", () => {
    expect(findOfficial("Barack Obama", 2008)).toBe("US");
    expect(findOfficial("Barack Obama", 2001)).toBeUndefined();
  });
  test("a full name needs no year", () => {
    expect(findOfficial("Andrei Gromyko", null)).toBe("RU");
  });
  test("a namesake with another given name is nobody", () => {
    expect(findOfficial("Carlos Rice", 2009)).toBeUndefined();
  });
  test("a Chinese family name alone says too little", () => {
    expect(findOfficial("Zhang", 2021)).toBeUndefined();
  });
});
