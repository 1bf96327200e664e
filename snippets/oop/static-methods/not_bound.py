import inspect


class Iban:
    @staticmethod
    def normalize(text):
        return text.replace(" ", "").upper()


print(Iban.normalize("de89 3704"), Iban().normalize("de89 3704"))  # => DE893704 DE893704
print(inspect.isfunction(Iban.normalize))  # => True
print(hasattr(Iban.normalize, "__self__"))  # => False
print(Iban.normalize is Iban().normalize)  # => True

stored = vars(Iban)["normalize"]
print(type(stored).__name__, stored.__wrapped__ is Iban.normalize)  # => staticmethod True
