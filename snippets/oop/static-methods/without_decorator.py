class Iban:
    def normalize(text):
        return text.replace(" ", "").upper()


print(Iban.normalize("de89 3704"))  # => DE893704
Iban().normalize("de89 3704")
# => TypeError: Iban.normalize() takes 1 positional argument but 2 were given
