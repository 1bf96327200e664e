import rates_api

print(rates_api.EUR)
# => loading EUR
# => 1.0
print(rates_api.EUR)  # => 1.0
rates_api.XYZ  # => AttributeError: module 'rates_api' has no attribute 'XYZ'
