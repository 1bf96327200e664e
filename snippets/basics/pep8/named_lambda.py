net = lambda gross: gross / 1.2  # noqa: E731


def tax(gross):
    return gross - net(gross)


print(net(120), tax(120))  # => 100.0 20.0
print(net.__name__, tax.__name__)  # => <lambda> tax
