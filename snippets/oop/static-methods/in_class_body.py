class Currency:
    @staticmethod
    def checked(code):
        if len(code) != 3:
            raise ValueError(code)
        return code.upper()

    # The class doesn't exist yet; the staticmethod object itself is called.
    default = checked("eur")

    def __init__(self, code=default):
        self.code = self.checked(code)


print(Currency.default, Currency("usd").code)  # => EUR USD
Currency("euro")  # => ValueError: euro
