"""Ask every selected rule about one release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressctl.newsroom.newsroom import ValidateSettings
from pressctl.record import replace
from pressctl.rules.catalogue import RULES, module_of_code
from pressctl.rules.finding import SEVERITIES, Finding, Severity
from pressctl.rules.rule import Rule, Subject, Unused
from pressctl.rules.screens import SCREENS
from pressctl.rules.select import ignored_for, matches, options_of, select_rules, without
from pressctl.rules.suppress import read_directives, suppress
from pressctl.rules.unfinished import settled

_LAST = "SU"  # rules about suppressions run when all other findings are known


def check(subject: Subject, rules: Sequence[Rule] | None = None) -> tuple[Finding, ...]:
    """The findings of a release, by place, then code; those that its suppression comments hide are left out.

    `rules` are the rules to ask; without them, those that pressctl.toml selects. `per-file-ignores` hold in both cases
    where `surroundings.path` says which file this is. Raises UsageError where pressctl.toml selects an unknown rule.
    """
    settings = subject.newsroom.validate
    chosen = select_rules(RULES, settings) if rules is None else tuple(rules)
    ignored = ignored_for(subject.surroundings.path, settings)
    if ignored:
        chosen = without(chosen, ignored)
    asked = [rule for rule in chosen if rule.code[:2] != _LAST and SCREENS.get(rule.code, _always)(subject)]
    found = [finding for rule in asked for finding in _ask(rule, subject)]
    kept, unused = suppress(found, read_directives(subject.release))
    last = replace(subject, unused=tuple(_of_run(unused, chosen))) if unused else subject
    about = [finding for rule in chosen if _speaks_last(rule, last) for finding in _ask(rule, last)]
    holding = settled(kept, subject.release.source.text)
    return tuple(sorted((*holding, *about), key=lambda finding: (finding.span.start, finding.code, finding.span.end)))


def that_may_err(rules: Sequence[Rule], settings: ValidateSettings) -> tuple[Rule, ...]:
    """Those rules whose findings may be errors, by the catalogue or by pressctl.toml; asked alone, they find the same errors.

    All of them, where pressctl.toml makes an error of what suppressions hide in vain: that is told of all findings.
    """
    raised = {key for key, options in settings.rules.items() if options.get("severity") == "error"}
    found = tuple(rule for rule in rules if rule.severity == "error" or not raised.isdisjoint((rule.code, rule.name)))
    return tuple(rules) if any(rule.code[:2] == _LAST for rule in found) else found


def may_look_at_clock(subject: Subject, rules: Sequence[Rule]) -> bool:
    """Whether the findings of these rules may be others at another time: none is asked that looks at the clock, where not."""
    return any(rule.uses_clock and SCREENS.get(rule.code, _always)(subject) for rule in rules)


def _always(_subject: Subject) -> bool:
    return True


def _of_run(unused: Sequence[Unused], chosen: Sequence[Rule]) -> Iterator[Unused]:
    """What hid nothing though its rules were asked, and what means no rule at all."""
    for each in unused:
        if not any(matches(each.selector, rule.code, rule.name) for rule in RULES):
            yield replace(each, known=False)
        elif any(matches(each.selector, rule.code, rule.name) for rule in chosen):
            yield each


def _speaks_last(rule: Rule, subject: Subject) -> bool:
    return rule.code[:2] == _LAST and SCREENS.get(rule.code, _always)(subject)


def _ask(rule: Rule, subject: Subject) -> Sequence[Finding]:
    settings, module = subject.newsroom.validate, module_of_code(rule.code)
    if module.RULE.options:
        subject = replace(subject, options=options_of(module.RULE, subject.newsroom.house.options, settings))
    found = tuple(module.check(subject))
    severity = _own_severity(rule, settings) if found and settings.rules else None
    return tuple(replace(finding, severity=severity) for finding in found) if severity else found


def _own_severity(rule: Rule, settings: ValidateSettings) -> Severity | None:
    """The severity that pressctl.toml gives a rule, an option that every rule has."""
    wanted = {**settings.rules.get(rule.name, {}), **settings.rules.get(rule.code, {})}.get("severity")
    return next((severity for severity in SEVERITIES if severity == wanted), None)
