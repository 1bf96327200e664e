def totals(path, result={}):
    try:
        file = open(path)
        for line in file.readlines()[1:]:
            parts = line.split(",")
            result[parts[0]] = result.get(parts[0], 0) + float(parts[1])
    except Exception:
        pass
    return result
