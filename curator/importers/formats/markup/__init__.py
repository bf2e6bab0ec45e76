"""What formats made of marks share: the one parser of XML, and the way from elements to words."""
