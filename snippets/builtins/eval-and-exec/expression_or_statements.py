print(eval("price * quantity", {"price": 5, "quantity": 3}))  # => 15

names: dict = {}
print(exec("total = 5 * 3", names), names["total"])  # => None 15
print(list(names))  # => ['__builtins__', 'total']

rule = compile("price * 2", "<pricing rule>", "eval")
print([eval(rule, {"price": price}) for price in (10, 20)])  # => [20, 40]
exec(compile("3 * 5", "<console>", "single"))  # => 15

eval("total = 15")  # => SyntaxError: invalid syntax
