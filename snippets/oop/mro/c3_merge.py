def merge(lists):
    """Return the C3 merge of the lists, printing each step."""
    result = []
    while lists := [names for names in lists if names]:
        tails = [name for names in lists for name in names[1:]]
        head = next((names[0] for names in lists if names[0] not in tails), None)
        if head is None:
            raise TypeError("no head is free of every tail: " + str(lists))
        print(f"{head:10}", " | ".join(" ".join(names) for names in lists))
        result.append(head)
        lists = [names[1:] if names[0] == head else names for names in lists]
    return result


class Exporter: ...


class Audited(Exporter): ...


class Compressed(Exporter): ...


class InvoiceExporter(Audited, Compressed): ...


def mro_of(cls):
    return [base.__name__ for base in cls.mro()]


bases = ["Audited", "Compressed"]
order = ["InvoiceExporter", *merge([mro_of(Audited), mro_of(Compressed), bases])]
# => Audited    Audited Exporter object | Compressed Exporter object | Audited Compressed
# => Compressed Exporter object | Compressed Exporter object | Compressed
# => Exporter   Exporter object | Exporter object
# => object     object | object

print(order == mro_of(InvoiceExporter))  # => True

merge([["Audited", "Exporter"], ["Exporter", "Audited"]])
# => TypeError: no head is free of every tail: [['Audited', 'Exporter'], ['Exporter', 'Audited']]
