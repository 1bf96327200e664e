import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("ready = quantity is 1", "orders.py", "exec")
print(caught[0].category.__name__)  # => SyntaxWarning
print(caught[0].message)
# <3.12 => "is" with a literal. Did you mean "=="?
# 3.12+ => "is" with 'int' literal. Did you mean "=="?
