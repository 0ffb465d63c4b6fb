// Made by `npm run map` from the drawn sheet: where tokens, towns and crossings lie, in board pixels. Do not edit by hand.
import type { BoardPoints } from './assembleBoard.ts';

export const BOARD_POINTS: BoardPoints = {
  width: 1600,
  height: 1000,
  provinces: {
    'ru-volga': {
      anchor: [87.4, 159.9],
      places: [
        { name: 'Orenburg', at: [453.8, 56.5] },
        { name: 'Astrakhan', at: [201.8, 161.8] },
      ],
    },
    'ru-siberia': { anchor: [1452.4, 39.3], places: [{ name: 'Omsk', at: [1024, -5.6] }] },
    'kz-west': {
      anchor: [432.6, 157.6],
      places: [
        { name: 'Aktau', at: [268.7, 278.2] },
        { name: 'Aktobe', at: [511.6, 90.4] },
      ],
    },
    'kz-astana': {
      anchor: [861.2, 84.6],
      places: [
        { name: 'Nur-Sultan', at: [977.4, 75] },
        { name: 'Karaganda', at: [1037.3, 99.9] },
      ],
    },
    'kz-east': {
      anchor: [1279.2, 116.7],
      places: [
        { name: 'Oskemen', at: [1339.3, 82.3] },
        { name: 'Semey', at: [1265.7, 78.1] },
      ],
    },
    'kz-kyzylorda': { anchor: [638.8, 205.2], places: [{ name: 'Kyzylorda', at: [762.4, 211.7] }] },
    'kz-shymkent': {
      anchor: [937.3, 225.1],
      places: [
        { name: 'Shymkent', at: [941.4, 265.9] },
        { name: 'Taraz', at: [1026, 251.4] },
      ],
    },
    'kz-almaty': { anchor: [1250.3, 224.6], places: [{ name: 'Almaty', at: [1241, 271.7] }] },
    'kg-chuy': {
      anchor: [1150.4, 279.7],
      places: [
        { name: 'Bishkek', at: [1165.6, 270.7] },
        { name: 'Talas', at: [1072.4, 267.2] },
      ],
    },
    'kg-naryn': {
      anchor: [1259.6, 328.8],
      places: [
        { name: 'Naryn', at: [1248, 336.9] },
        { name: 'Karakol', at: [1299.5, 308] },
      ],
    },
    'kg-osh': {
      anchor: [1165.8, 381.8],
      places: [
        { name: 'Osh', at: [1135.3, 352.6] },
        { name: 'Jalal-Abad', at: [1137.7, 334.8] },
      ],
    },
    'kg-batken': { anchor: [1050.6, 380.7], places: [{ name: 'Batken', at: [1031.2, 368.4] }] },
    'tj-sughd': { anchor: [909, 408.2], places: [{ name: 'Khujand', at: [952.9, 354.6] }] },
    'tj-dushanbe': {
      anchor: [1067.3, 430.8],
      places: [
        { name: 'Dushanbe', at: [900.9, 469.9] },
        { name: 'Rasht', at: [1012.5, 433.6] },
      ],
    },
    'tj-bokhtar': {
      anchor: [887, 533],
      places: [
        { name: 'Bokhtar', at: [902.5, 527.4] },
        { name: 'Panj', at: [929.1, 577.5] },
      ],
    },
    'tj-kulob': {
      anchor: [969.2, 509.3],
      places: [
        { name: 'Kulob', at: [978.2, 519.6] },
        { name: 'Farkhor', at: [951.4, 555.4] },
      ],
    },
    'tj-khorog': {
      anchor: [1151, 556],
      places: [
        { name: 'Khorog', at: [1108.9, 551.9] },
        { name: 'Ishkoshim', at: [1119, 614.7] },
      ],
    },
    'tj-murghab': { anchor: [1216.1, 513.4], places: [{ name: 'Murghab', at: [1237.8, 502.2] }] },
    'uz-karakalpak': {
      anchor: [531.6, 281],
      places: [
        { name: 'Nukus', at: [520.4, 332.1] },
        { name: 'Urgench', at: [535.8, 363.6] },
      ],
    },
    'uz-bukhara': {
      anchor: [657.4, 340.7],
      places: [
        { name: 'Bukhara', at: [640.4, 414.9] },
        { name: 'Navoiy', at: [692.5, 387.7] },
      ],
    },
    'uz-samarkand': {
      anchor: [815, 359.4],
      places: [
        { name: 'Samarkand', at: [778.7, 401.5] },
        { name: 'Jizzakh', at: [837.6, 368.2] },
      ],
    },
    'uz-qarshi': { anchor: [691.6, 462.5], places: [{ name: 'Qarshi', at: [699.7, 461.9] }] },
    'uz-termez': {
      anchor: [797.1, 524.7],
      places: [
        { name: 'Termez', at: [790, 581.6] },
        { name: 'Denov', at: [836.5, 495.1] },
      ],
    },
    'uz-tashkent': {
      anchor: [957.5, 310.5],
      places: [
        { name: 'Tashkent', at: [925, 304.8] },
        { name: 'Guliston', at: [898.4, 344.4] },
      ],
    },
    'uz-fergana': {
      anchor: [1074.7, 338.5],
      places: [
        { name: 'Fergana', at: [1083.9, 354.4] },
        { name: 'Andijan', at: [1107.4, 337.4] },
        { name: 'Namangan', at: [1067.9, 323.3] },
      ],
    },
    'tm-balkan': {
      anchor: [357.7, 486.3],
      places: [
        { name: 'Turkmenbashi', at: [295.6, 446.6] },
        { name: 'Balkanabat', at: [332.8, 473.6] },
      ],
    },
    'tm-ashgabat': {
      anchor: [454.3, 467],
      places: [
        { name: 'Ashgabat', at: [426.8, 551.4] },
        { name: 'Dashoguz', at: [521.1, 356] },
      ],
    },
    'tm-lebap': {
      anchor: [634.7, 537.1],
      places: [
        { name: 'Turkmenabat', at: [591.6, 464.5] },
        { name: 'Kerki', at: [656.4, 540.3] },
      ],
    },
    'tm-mary': {
      anchor: [557.4, 623.1],
      places: [
        { name: 'Mary', at: [511.1, 566.9] },
        { name: 'Serhetabat', at: [525.3, 717.6] },
      ],
    },
    'af-badakhshan': {
      anchor: [1054, 615],
      places: [
        { name: 'Fayzabad', at: [1043.1, 584.4] },
        { name: 'Khandud', at: [1163.5, 594.1] },
      ],
    },
    'af-takhar': { anchor: [996.8, 664.3], places: [{ name: 'Taloqan', at: [964.7, 620.7] }] },
    'af-kunduz': { anchor: [906, 639], places: [{ name: 'Kunduz', at: [912.7, 622.3] }] },
    'af-baghlan': { anchor: [911.6, 699.6], places: [{ name: 'Pul-e Khumri', at: [903.3, 691.3] }] },
    'af-balkh': {
      anchor: [800.6, 655.3],
      places: [
        { name: 'Mazar-i-Sharif', at: [777.6, 626.9] },
        { name: 'Aybak', at: [847.3, 664.7] },
      ],
    },
    'af-jowzjan': {
      anchor: [711.3, 721.3],
      places: [
        { name: 'Sheberghan', at: [684.9, 630.9] },
        { name: 'Sar-e Pol', at: [696.7, 667.6] },
      ],
    },
    'af-faryab': {
      anchor: [624.9, 701.3],
      places: [
        { name: 'Maymana', at: [629, 688.1] },
        { name: 'Andkhoy', at: [647.5, 608.7] },
      ],
    },
    'af-badghis': { anchor: [574.4, 740.1], places: [{ name: 'Qala-e Naw', at: [556.8, 743.3] }] },
    'af-herat': { anchor: [534.2, 796.6], places: [{ name: 'Herat', at: [528.3, 773.4] }] },
    'af-ghor': { anchor: [637.4, 820], places: [{ name: 'Firozkoh', at: [665.2, 793.2] }] },
    'af-bamyan': {
      anchor: [795, 784.7],
      places: [
        { name: 'Bamyan', at: [838.5, 783.8] },
        { name: 'Nili', at: [727.7, 853.2] },
      ],
    },
    'af-panjshir': { anchor: [981.7, 735.5], places: [{ name: 'Bazarak', at: [968.5, 742.3] }] },
    'af-kabul': {
      anchor: [929.7, 803.9],
      places: [
        { name: 'Kabul', at: [943.1, 804.9] },
        { name: 'Charikar', at: [941.9, 767.7] },
        { name: 'Maidan Shahr', at: [920.3, 815.2] },
        { name: 'Pul-e Alam', at: [933.7, 844.1] },
      ],
    },
    'af-nangarhar': {
      anchor: [1034, 811.3],
      places: [
        { name: 'Jalalabad', at: [1040.4, 806.1] },
        { name: 'Mehtar Lam', at: [1022.6, 789.7] },
      ],
    },
    'af-kunar': {
      anchor: [1076.3, 736.1],
      places: [
        { name: 'Asadabad', at: [1091.4, 768] },
        { name: 'Parun', at: [1074.9, 726.3] },
      ],
    },
    'af-paktia': {
      anchor: [919.8, 919.3],
      places: [
        { name: 'Khost', at: [1000.3, 882] },
        { name: 'Gardez', at: [948.8, 869.3] },
        { name: 'Sharana', at: [917.4, 895.3] },
      ],
    },
    'af-ghazni': { anchor: [837.3, 874.2], places: [{ name: 'Ghazni', at: [889.4, 873.6] }] },
    'af-kandahar': {
      anchor: [737.3, 939.6],
      places: [
        { name: 'Kandahar', at: [730.1, 944.7] },
        { name: 'Qalat', at: [795.2, 936.8] },
        { name: 'Tarin Kot', at: [725.3, 909.2] },
      ],
    },
    'af-helmand': { anchor: [644.3, 933.5], places: [{ name: 'Lashkar Gah', at: [659.7, 932.9] }] },
    'af-farah': {
      anchor: [575.8, 890.9],
      places: [
        { name: 'Farah', at: [551.3, 874.7] },
        { name: 'Zaranj', at: [562.2, 925.2] },
      ],
    },
    'cn-kashgar': {
      anchor: [1428, 450.9],
      places: [
        { name: 'Kashgar', at: [1289.9, 431.7] },
        { name: 'Tashkurgan', at: [1293.9, 531.5] },
      ],
    },
    'cn-urumqi': {
      anchor: [1478.7, 195.6],
      places: [
        { name: 'Ürümqi', at: [1495.1, 230.2] },
        { name: 'Yining', at: [1359.1, 253.7] },
      ],
    },
    'pk-peshawar': {
      anchor: [1193.9, 684.8],
      places: [
        { name: 'Peshawar', at: [1118.2, 825.6] },
        { name: 'Chitral', at: [1135, 685.9] },
      ],
    },
    'pk-quetta': { anchor: [971.1, 974.3], places: [{ name: 'Quetta', at: [820, 983.3] }] },
    'pk-islamabad': {
      anchor: [1188.2, 889.1],
      places: [
        { name: 'Islamabad', at: [1204.1, 827.8] },
        { name: 'Lahore', at: [1241.2, 911.4] },
      ],
    },
    'ir-khorasan': { anchor: [421.6, 668.4], places: [{ name: 'Mashhad', at: [447.2, 642.2] }] },
    'ir-sistan': {
      anchor: [439.5, 803.7],
      places: [
        { name: 'Zahedan', at: [539.4, 957.8] },
        { name: 'Birjand', at: [451.9, 815.7] },
      ],
    },
    'ir-tehran': { anchor: [229.9, 756.9], places: [{ name: 'Tehran', at: [219.4, 633.3] }] },
    'caspian-north': { anchor: [207.6, 224], places: [] },
    'caspian-south': { anchor: [234.1, 501.9], places: [] },
  },
  crossings: {
    'x-termez': [800.1, 581.9],
    'x-sherkhan': [890, 581.9],
    'x-kokul': [954.1, 573.6],
    'x-shohon': [1006.8, 517.3],
    'x-tem': [1105.5, 548.8],
    'x-ruzvay': [1047.2, 476.6],
    'x-ishkashim': [1117.2, 614.1],
    'x-aqina': [630.1, 595.5],
    'x-torghundi': [522.6, 719.6],
    'x-islam-qala': [486.8, 743.7],
    'x-mahirud': [503.6, 852.3],
    'x-zaranj': [560.4, 923.9],
    'x-spin-boldak': [779.3, 966.4],
    'x-torkham': [1084.9, 822.5],
    'x-ghulam-khan': [1008.1, 890.9],
    'x-sariosiyo': [850.4, 477.8],
    'x-ayvaj': [827.1, 584.9],
    'x-oybek': [924.8, 340.6],
    'x-isfara': [1023.7, 364.7],
    'x-karamyk': [1101.6, 419.9],
    'x-kyzyl-art': [1184.7, 419.7],
    'x-dostlik': [1132.3, 350.1],
    'x-korday': [1166.8, 266.5],
    'x-gisht-kuprik': [929.7, 297.4],
    'x-farap': [597.2, 452.8],
    'x-kulma': [1272.2, 505.1],
    'x-irkeshtam': [1206.8, 406.8],
    'x-torugart': [1246.5, 371.4],
    'x-khunjerab': [1308.7, 592.9],
    'x-khorgos': [1329.9, 243],
    'x-dostyk': [1378.4, 201.6],
    'x-sarakhs': [487.2, 633.2],
    'x-gaudan': [424.9, 567.5],
    'x-mirjaveh': [569.6, 973.1],
  },
};
