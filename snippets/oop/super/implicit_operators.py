class Settings(dict):
    def __getitem__(self, key):
        try:
            return super()[key]
        except TypeError as error:
            print(error)
        return super().__getitem__(key.lower())


class Code(str):
    def __new__(cls, text):
        return super().__new__(cls, text.strip().upper())

    @classmethod
    def parse(cls, line):
        return cls(line.split(":")[1])


class LoggedCode(Code):
    @classmethod
    def parse(cls, line):
        code = super().parse(line)
        print("parsed", type(code).__name__)
        return code


print(Settings(debug=True)["DEBUG"])
# => 'super' object is not subscriptable
# => True
print(LoggedCode.parse("sku: ab-1"))
# => parsed LoggedCode
# => AB-1
