"""Is this handover right, or this saved domain? The specifications as numbered rules."""

from luformat.verify.engine import PROFILES, Profile, rules, severity_under, verify
from luformat.verify.findings import Finding, Rule, Scope, Severity
from luformat.verify.subject import Subject, subject_of

__all__ = [
    "PROFILES",
    "Finding",
    "Profile",
    "Rule",
    "Scope",
    "Severity",
    "Subject",
    "rules",
    "severity_under",
    "subject_of",
    "verify",
]
