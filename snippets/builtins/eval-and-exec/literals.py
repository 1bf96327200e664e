import ast
import json

print(ast.literal_eval("{'limit': 10, 'tags': ('new', None)}"))
# => {'limit': 10, 'tags': ('new', None)}
print(json.loads('{"limit": 10, "tags": ["new", null]}'))  # => {'limit': 10, 'tags': ['new', None]}

for text in ("open('orders.db')", "2 + 3", "nan", "limit: 10"):
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError) as error:
        print(f"{text:20}", type(error).__name__)
# => open('orders.db')    ValueError
# => 2 + 3                ValueError
# => nan                  ValueError
# => limit: 10            SyntaxError
