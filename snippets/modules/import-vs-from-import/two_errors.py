import sys

try:
    import feees
except ModuleNotFoundError as error:
    print(error)  # => No module named 'feees'

try:
    from fees import card_fee  # => running all of fees.py
except ImportError as error:
    print(type(error), error.name)  # => <class 'ImportError'> fees
print("fees" in sys.modules)  # => True
