-- A sample of an ERP as it grew since 1994: composite keys, codes of two letters, deletions that are marks, updates without a time, a table
-- without a key. Its texts are in the columns that were free.

CREATE SCHEMA erp;

-- Articles. sta: 10 sold, 20 running out, 90 no longer sold. loe: X deleted.
CREATE TABLE erp.art (
  mand  char(2)       NOT NULL,
  artnr varchar(18)   NOT NULL,
  bez1  varchar(60)   NOT NULL,
  bez2  varchar(60),
  txt   text,
  wgr   char(3),
  lief  varchar(40),
  gew   numeric(9,3),
  sta   char(2)       NOT NULL DEFAULT '10',
  loe   char(1)       NOT NULL DEFAULT ' ',
  PRIMARY KEY (mand, artnr)
);

-- Prices by list (VK retail, HA trade) from a day on; gbi: until and with this day.
CREATE TABLE erp.vkpreis (
  mand  char(2)       NOT NULL,
  artnr varchar(18)   NOT NULL,
  prl   char(2)       NOT NULL,
  gab   date          NOT NULL,
  gbi   date,
  preis numeric(13,4) NOT NULL,
  waehr char(3)       NOT NULL,
  PRIMARY KEY (mand, artnr, prl, gab)
);

-- Stock by warehouse; res: reserved for orders of the ERP.
CREATE TABLE erp.lagbest (
  mand  char(2)       NOT NULL,
  artnr varchar(18)   NOT NULL,
  lag   char(2)       NOT NULL,
  menge numeric(12,3) NOT NULL,
  res   numeric(12,3) NOT NULL DEFAULT 0,
  PRIMARY KEY (mand, artnr, lag)
);
-- The former quantity is told with each change.
ALTER TABLE erp.lagbest REPLICA IDENTITY FULL;

-- Bar codes, once loaded from a file: no key, and doubles are possible.
CREATE TABLE erp.ean (
  artnr varchar(18),
  ean   varchar(14),
  einh  char(2)
);
ALTER TABLE erp.ean REPLICA IDENTITY FULL;

-- Customers. 90000 is the collective account of the web shop.
CREATE TABLE erp.kunde (
  kdnr  integer       PRIMARY KEY,
  name  varchar(80)   NOT NULL,
  ort   varchar(40),
  land  char(2),
  loe   char(1)       NOT NULL DEFAULT ' '
);

-- Orders. sta: 10 open, 30 in part delivered, 50 delivered, 99 cancelled. fremdnr: the number that another system has given.
CREATE SEQUENCE erp.aufnr_seq START 500001;
CREATE TABLE erp.auftrag (
  mand    char(2)       NOT NULL,
  aufnr   integer       NOT NULL DEFAULT nextval('erp.aufnr_seq'),
  kdnr    integer       NOT NULL REFERENCES erp.kunde,
  datum   date          NOT NULL,
  sta     char(2)       NOT NULL DEFAULT '10',
  wert    numeric(13,2) NOT NULL,
  waehr   char(3)       NOT NULL,
  fremdnr varchar(60),
  PRIMARY KEY (mand, aufnr)
);
CREATE UNIQUE INDEX auftrag_fremdnr ON erp.auftrag (mand, fremdnr);

CREATE TABLE erp.auftragpos (
  mand  char(2)       NOT NULL,
  aufnr integer       NOT NULL,
  pos   integer       NOT NULL,
  artnr varchar(18)   NOT NULL,
  menge numeric(12,3) NOT NULL,
  gelief numeric(12,3) NOT NULL DEFAULT 0,
  preis numeric(13,4) NOT NULL,
  PRIMARY KEY (mand, aufnr, pos),
  FOREIGN KEY (mand, aufnr) REFERENCES erp.auftrag
);

INSERT INTO erp.art (mand, artnr, bez1, bez2, txt, wgr, lief, gew, sta, loe) VALUES
  ('01', '10-4711', 'Copper Saute Pan 24 cm', 'Kupfer Sauteuse', 'Tin-lined copper, 2 mm, with a cast iron handle. It takes heat at once and gives it up as fast.', 'POT', 'Marchand', 1.420, '10', ' '),
  ('01', '10-4712', 'Copper Saute Pan 28 cm', 'Kupfer Sauteuse gross', 'The large one of the pair: tin-lined copper, 2 mm, with a helper handle.', 'POT', 'Marchand', 1.990, '10', ' '),
  ('01', '10-4800', 'Enamelled Roasting Tin', 'Braeter', 'Two layers of enamel on steel; goes from the hob into the oven and to the table.', 'POT', 'Marchand', 2.300, '10', ' '),
  ('01', '20-0015', 'Pear Wood Spatula', 'Pfannenwender', 'Oiled pear wood with one straight and one rounded edge.', 'UTE', 'Hofmann', 0.060, '10', ' '),
  ('01', '20-0016', 'Pear Wood Spoon Long', 'Kochloeffel lang', 'Thirty-five centimetres, so that the hand stays away from the steam.', 'UTE', 'Hofmann', 0.070, '10', ' '),
  ('01', '20-0101', 'Horsehair Sieve 20 cm', 'Haarsieb', 'Woven horsehair in a bent beech rim, for flour and for fruit.', 'UTE', 'Hofmann', 0.210, '10', ' '),
  ('01', '30-2200', 'Stoneware Crock 5 l', 'Gaertopf', 'Salt-glazed stoneware with a water seal and two weights, for cabbage and cucumbers.', 'STO', 'Toepferei Rhein', 5.100, '10', ' '),
  ('01', '30-2210', 'Stoneware Crock 10 l', 'Gaertopf gross', 'Ten litres, salt-glazed, with a water seal.', 'STO', 'Toepferei Rhein', 8.700, '10', ' '),
  ('01', '30-2300', 'Salt Pig', 'Salzfass', 'Stoneware with an open mouth; coarse salt stays dry beside the stove.', 'STO', 'Toepferei Rhein', 0.900, '10', ' '),
  ('01', '40-0001', 'Linen Dough Couche', 'Baeckerleinen', 'Undyed flax, sixty by ninety centimetres, for proving baguettes.', 'BAK', 'Weberei Lauban', 0.340, '10', ' '),
  ('01', '40-0002', 'Rye Proving Basket 1 kg', 'Gaerkorb', 'Spun from rattan; leaves its rings on the loaf.', 'BAK', 'Weberei Lauban', 0.250, '10', ' '),
  ('01', '40-0003', 'Bread Lame', 'Brotmesser', 'A razor blade on a bent wire, with ten spare blades.', 'BAK', 'Weberei Lauban', 0.030, '20', ' '),
  ('01', '99-0001', 'Melamine Tray', 'Tablett', 'Is not sold any more.', 'UTE', 'Hofmann', 0.400, '90', ' '),
  ('01', '99-0002', 'Plastic Whisk', 'Schneebesen', NULL, 'UTE', 'Hofmann', 0.050, '10', 'X'),
  ('02', '10-4711', 'Test client, do not use', NULL, NULL, 'POT', NULL, NULL, '10', ' ');

INSERT INTO erp.vkpreis (mand, artnr, prl, gab, gbi, preis, waehr) VALUES
  ('01', '10-4711', 'VK', '2024-01-01', NULL, 118.0000, 'EUR'),
  ('01', '10-4711', 'HA', '2024-01-01', NULL, 82.6000, 'EUR'),
  ('01', '10-4712', 'VK', '2024-01-01', NULL, 146.0000, 'EUR'),
  ('01', '10-4712', 'HA', '2024-01-01', NULL, 102.2000, 'EUR'),
  ('01', '10-4800', 'VK', '2024-01-01', NULL, 89.5000, 'EUR'),
  ('01', '10-4800', 'HA', '2024-01-01', NULL, 62.6500, 'EUR'),
  ('01', '20-0015', 'VK', '2024-01-01', NULL, 14.9000, 'EUR'),
  ('01', '20-0015', 'HA', '2024-01-01', NULL, 10.4300, 'EUR'),
  ('01', '20-0016', 'VK', '2024-01-01', NULL, 16.9000, 'EUR'),
  ('01', '20-0016', 'HA', '2024-01-01', NULL, 11.8300, 'EUR'),
  ('01', '20-0101', 'VK', '2024-01-01', NULL, 42.0000, 'EUR'),
  ('01', '20-0101', 'HA', '2024-01-01', NULL, 29.4000, 'EUR'),
  ('01', '30-2200', 'VK', '2024-01-01', NULL, 78.0000, 'EUR'),
  ('01', '30-2200', 'HA', '2024-01-01', NULL, 54.6000, 'EUR'),
  ('01', '30-2210', 'VK', '2024-01-01', NULL, 112.0000, 'EUR'),
  ('01', '30-2210', 'HA', '2024-01-01', NULL, 78.4000, 'EUR'),
  ('01', '30-2300', 'VK', '2024-01-01', NULL, 24.5000, 'EUR'),
  ('01', '30-2300', 'HA', '2024-01-01', NULL, 17.1500, 'EUR'),
  ('01', '40-0001', 'VK', '2024-01-01', NULL, 29.0000, 'EUR'),
  ('01', '40-0001', 'HA', '2024-01-01', NULL, 20.3000, 'EUR'),
  ('01', '40-0002', 'VK', '2024-01-01', NULL, 22.4000, 'EUR'),
  ('01', '40-0002', 'HA', '2024-01-01', NULL, 15.6800, 'EUR'),
  ('01', '40-0003', 'VK', '2024-01-01', NULL, 11.9000, 'EUR'),
  ('01', '40-0003', 'HA', '2024-01-01', NULL, 8.3300, 'EUR');

INSERT INTO erp.lagbest (mand, artnr, lag, menge, res) VALUES
  ('01', '10-4711', 'H1', 12.000, 0),
  ('01', '10-4711', 'A2', 4.000, 0),
  ('01', '10-4712', 'H1', 19.000, 0),
  ('01', '10-4800', 'H1', 26.000, 0),
  ('01', '20-0015', 'H1', 33.000, 0),
  ('01', '20-0015', 'A2', 7.000, 0),
  ('01', '20-0016', 'H1', 40.000, 0),
  ('01', '20-0101', 'H1', 47.000, 0),
  ('01', '30-2200', 'H1', 14.000, 0),
  ('01', '30-2200', 'A2', 10.000, 0),
  ('01', '30-2210', 'H1', 21.000, 0),
  ('01', '30-2300', 'H1', 28.000, 0),
  ('01', '40-0001', 'H1', 35.000, 0),
  ('01', '40-0001', 'A2', 13.000, 0),
  ('01', '40-0002', 'H1', 42.000, 0),
  ('01', '40-0003', 'H1', 49.000, 0);

INSERT INTO erp.ean (artnr, ean, einh) VALUES
  ('10-4711', '4000070000000', 'ST'),
  ('10-4712', '4000070000013', 'ST'),
  ('10-4800', '4000070000026', 'ST'),
  ('20-0015', '4000070000039', 'ST'),
  ('20-0016', '4000070000052', 'ST'),
  ('20-0101', '4000070000065', 'ST'),
  ('30-2200', '4000070000078', 'ST'),
  ('30-2210', '4000070000091', 'ST'),
  ('30-2300', '4000070000104', 'ST'),
  ('40-0001', '4000070000117', 'ST'),
  ('40-0002', '4000070000130', 'ST'),
  ('40-0003', '4000070000143', 'ST');

INSERT INTO erp.kunde (kdnr, name, ort, land) VALUES
  (10001, 'Gasthof Zum Anker', 'Lindau', 'DE'),
  (10002, 'Brasserie du Port', 'Brest', 'FR'),
  (90000, 'Web shop', NULL, NULL);
