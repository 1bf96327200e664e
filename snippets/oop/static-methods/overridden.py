class Importer:
    @staticmethod
    def split(line):
        return line.split(",")

    def total(self, lines):
        return sum(float(self.split(line)[1]) for line in lines)


class TabImporter(Importer):
    @staticmethod
    def split(line):
        return line.split("\t")


print(Importer().total(["ink,4.5", "paper,2"]))  # => 6.5
print(TabImporter().total(["ink\t4.5", "paper\t2"]))  # => 6.5
