def look(key):
    print("looking for", key)
    return {}[key]


look("x")
# => looking for x
# => KeyError: 'x'
