"""Is this handover right? The specification as numbered rules, and what breaks them."""

from luformat.verify.engine import PROFILES, Profile, rules, verify
from luformat.verify.findings import Finding, Rule, Severity
from luformat.verify.subject import Subject

__all__ = ["PROFILES", "Finding", "Profile", "Rule", "Severity", "Subject", "rules", "verify"]
