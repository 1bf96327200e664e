def ship(order):
    """Ship an order.

    Raise ValueError if it is not paid.
    """


print(repr(ship.__doc__.splitlines()[2]))
# <3.13 => '    Raise ValueError if it is not paid.'
# 3.13+ => 'Raise ValueError if it is not paid.'
