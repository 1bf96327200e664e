from shop.labels import PLACES

print(PLACES)  # => ('beside the package', 'inside the package')
