import fees  # => running all of fees.py
from fees import CARD_FEE, EXEMPT

fees.CARD_FEE = 0.25
fees.EXEMPT.add("charity")

print(CARD_FEE, fees.CARD_FEE)  # => 0.3 0.25
print(EXEMPT, fees.EXEMPT)  # => {'charity'} {'charity'}
