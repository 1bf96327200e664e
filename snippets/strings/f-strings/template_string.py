import sys
from typing import Any

# A t-string: new syntax in 3.14.
SOURCE = 't"SELECT name FROM users WHERE email = {email}"'


def to_query(template: Any) -> tuple[str, list[object]]:
    """Return SQL with placeholders, and the values for them."""
    return "?".join(template.strings), list(template.values)


email = "x' OR '1'='1"
print(f"SELECT name FROM users WHERE email = '{email}'")
# => SELECT name FROM users WHERE email = 'x' OR '1'='1'
if sys.version_info >= (3, 14):
    template = eval(SOURCE)
    print(type(template))  # 3.14+ => <class 'string.templatelib.Template'>
    query, values = to_query(template)
    print(query)  # 3.14+ => SELECT name FROM users WHERE email = ?
    print(values)  # 3.14+ => ["x' OR '1'='1"]
    print(template.interpolations[0].expression)  # 3.14+ => email
