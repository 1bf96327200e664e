vat = 0.07


class Invoice:
    vat = 0.19

    def gross(self, net):
        return round(net * (1 + vat), 2)

    def gross_of_class(self, net):
        return round(net * (1 + self.vat), 2)


print(Invoice().gross(100), Invoice().gross_of_class(100))  # => 107.0 119.0
