import warnings

warnings.simplefilter("ignore")
try:
    print(bool(NotImplemented))  # <3.14 => True
except TypeError as error:
    print(error)  # 3.14+ => NotImplemented should not be used in a boolean context
