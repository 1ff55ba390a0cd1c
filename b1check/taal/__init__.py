"""Nederlands op tekenreeksen: verbuigen, vervoegen, hoofdletters en zinsgrenzen."""
