stock = 10


def report():
    print("in stock:", stock)  # noqa: F823
    if False:
        stock = 0  # noqa: F841 (never runs, and still makes the name local)


def sell_out():
    del stock  # noqa: F821 (so does this)


for function in (report, sell_out):
    try:
        function()
    except UnboundLocalError as error:
        print(error)
# => cannot access local variable 'stock' where it is not associated with a value
# => cannot access local variable 'stock' where it is not associated with a value
print(stock)  # => 10
print(report.__code__.co_varnames, issubclass(UnboundLocalError, NameError))  # => ('stock',) True
