import carriers

print(carriers.EXPRESS)  # => DHL
print(carriers.OVERNIGHT)
# => not found, asking __getattr__ for OVERNIGHT
# => DHL

try:
    print(carriers.DRONE)  # => not found, asking __getattr__ for DRONE
except AttributeError as error:
    print(error)  # => module 'carriers' has no attribute 'DRONE'
