currency = "EUR"  # global: belongs to this module


def make_printer():
    sign = "total"  # enclosing, seen from line()

    def line(amount):  # amount is local
        return f"{sign}: {round(amount, 1)} {currency}"  # round: builtin

    return line


line = make_printer()
print(line(9.96))  # => total: 10.0 EUR

currency = "USD"
print(line(9.96))  # => total: 10.0 USD


def round(number, digits):  # a global that hides the builtin
    return f"about {number:.0f}"


print(line(9.96))  # => total: about 10 USD
