import importlib

import shipping

# => running shipping
# => running shipping.rates

shipping.sent.append("A-17")
shipping.cache["A-17"] = "DE"
print(shipping.sent)  # => ['A-17']

importlib.reload(shipping)  # => running shipping
print(shipping.sent, shipping.cache)  # => [] {'A-17': 'DE'}
