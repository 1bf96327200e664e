def leaves(tree):
    for name, below in tree.items():
        if below:
            yield from leaves(below)
        else:
            yield name


catalog = {"office": {"lamps": {}, "chairs": {"stools": {}, "armchairs": {}}}, "sale": {}}
print(list(leaves(catalog)))  # => ['lamps', 'stools', 'armchairs', 'sale']
