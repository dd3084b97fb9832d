"""The specifications as numbered rules, a module an area; `verify.engine` loads them all."""
