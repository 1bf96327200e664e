def shown(label):
    print(label)
    return label


print({shown("key"): shown("value") for _ in range(2)})
# => key
# => value
# => key
# => value
# => {'key': 'value'}
