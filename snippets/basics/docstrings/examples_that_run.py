import doctest


def net(gross, rate):
    """Return the price without tax.

    >>> net(120, rate=20)
    100.0
    >>> net(0, rate=20)
    0.0
    """
    return gross / (1 + rate / 100)


print(doctest.testmod())  # => TestResults(failed=0, attempted=2)
