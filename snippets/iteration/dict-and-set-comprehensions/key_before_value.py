def shown(label):
    print(label)
    return label


{shown("key"): shown("value") for _ in range(2)}
# => key
# => value
# => key
# => value
