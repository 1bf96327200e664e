import re


def cents_to_euros(match: re.Match[str]) -> str:
    return f"{int(match[1]) / 100:.2f} EUR"


print(re.sub(r"(\d+) ct", cents_to_euros, "bolt 40 ct, nut 125 ct"))
# => bolt 0.40 EUR, nut 1.25 EUR
print(re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3.\2.\1", "due 2026-03-09"))
# => due 09.03.2026
print(re.split(r"\s*[,;]\s*", "new , paid;urgent"))  # => ['new', 'paid', 'urgent']

typed = "C++"
print(re.findall(re.escape(typed), "C, C++ and C#"), re.findall(typed, "CC"))
# => ['C++'] ['CC']

price = re.compile(
    r"""
    (?P<amount> \d+ (?:\.\d\d)? )  # whole units, perhaps cents
    \s*
    (?P<currency> EUR | USD )
    """,
    re.VERBOSE | re.IGNORECASE,
)
print(price.fullmatch("12.50 eur").groups())  # => ('12.50', 'eur')
