/**
 * Advance widths of the figure's two families, Source Sans 3 for labels and Source Serif 4 for the names
 * of places, without kerning, which makes texts narrower by a percent or two: read from the TrueType files
 * of `@expo-google-fonts` by `scripts/figure/advances.ts`. U+0020 to U+017F in thousandths of the
 * type's size, two digits each to the base of 36; 00 where the font has no glyph.
 */

/** By family and weight; an italic has one weight. */
export const advanceWidths = {
  label400:
    '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3' +
    'dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjz' +
    'ceczbt8f6p8fdt0000000000000000000000000000000000000000000000000000000000000000005k81dtdt' +
    'dtdt6pdtf2ko9lbxdt8nbrf297dta7a7f2fmfk6xf2a7a5bxlpmgm4btf4f4f4f4f4f4mufvenenenen7b7b7b7b' +
    'hrhzigigigigigdtighxhxhxhxd8g7g0e0e0e0e0e0e0lmcodsdsdsds6u6u6u6uf4f7f2f2f2f2f2dtf2f4f4f4' +
    'f4czffczf4e0f4e0f4e0fvcofvcofvcofvcoh3fxhnfmendsendsendsendsendsh5e0h5e0h5e0h5e0i4f4j8fh' +
    '7b6u7b6u7b6u7b6u7b6vemdpdc6vg3drdrdi73di73di7ddia2dw8ahzf7hzf7hzf7ldhnf7igf2igf2igf2njnb' +
    'ft9nft9nft9neubneubneubneubnew9eew9eew9ehxf4hxf4hxf4hxf4hxf4hxf4lujyd8czd8ezbtezbtezbt7j',
  label500:
    '5k8ecne1e1n5hc7a8q8qbwe17a8s7a9ne1e1e1e1e1e1e1e1e1e17a7ae1e1e1c3nxfbggfxh8esdyhai97ldjgc' +
    'dqkgi4ilfyilg5ezf1i2emm1endlf08q9n8qe1dwf6e6ficrfjdx8ge8fb7273e47bn8fdf6fjfja0bt9qfaddke' +
    'cwddc28q6w8qe10000000000000000000000000000000000000000000000000000000000000000005k8ee1e1' +
    'e1e16we1f6kq9pcae18sc1f69ge1aaaaf6fug47af6aaa7calwmqm9c3fbfbfbfbfbfbn0fyeseseses7l7l7l7l' +
    'hxi3ililililile1ili2i2i2i2dkgggee6e6e6e6e6e6lncrdxdxdxdx72727272f8fdf6f6f6f6f6e1f6fafafa' +
    'faddfjddfbe6fbe6fbe6fycrfycrfycrfycrh8g8hsfnesdxesdxesdxesdxesdxhae8hae8hae8hae8i9fbjdfl' +
    '7l727l727l727l727l72f6e5dj73gce4e4dq7bdq7bdq7qdqape78qi3fdi3fdi3fdlyhvfdilf6ilf6ilf6npn6' +
    'g5a0g5a0g5a0ezbtezbtezbtezbtf19qf19qf19qi2fai2fai2fai2fai2fai2fam1kddkdddkf0c2f0c2f0c27u',
  label600:
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgl' +
    'dykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrks' +
    'dddrcb907390e90000000000000000000000000000000000000000000000000000000000000000005k8re9e9' +
    'e9e973e9f9kr9scne98ycbf99oe9acacf9g2gn7nf9aca9cnm3mzmfccfifififififin6g0eyeyeyey7u7u7u7u' +
    'i3i8iqiqiqiqiqe9iqi7i7i7i7dxgogsececececececlocue3e3e3e37a7a7a7afcfkf9f9f9f9f9e9f9fgfgfg' +
    'fgdrfodrfiecfiecfiecg0cug0cug0cug0cuhdgihxfoeye3eye3eye3eye3eye3hgeghgeghgeghgegiffijjfq' +
    '7u7a7u7a7u7a7u7a7u7afpekdq7bgleieidy7jdy7jdy84dybcei95i8fki8fki8fkmii3fkiqf9iqf9iqf9nvn2' +
    'ggadggadggadf5bzf5bzf5bzf5bzf6a1f6a1f6a1i7fgi7fgi7fgi7fgi7fgi7fgm8ksdxdrdxf0cbf0cbf0cb84',
  labelItalic:
    '5k86c2didjm9gj728d8fbgdj728g729ddjdjdjdjdjdjdjdjdjdj7272djdjdjbmmzegfzffgpe4ddgihi79cxfq' +
    'd4juhdhsfjhsfqe8ebhbe7lae0d6ec8e9d8edideehf0f0c5eydg86euep6s6tdk73meeseeezey9tbb9benctjy' +
    'cdctbn8c6l8fdj0000000000000000000000000000000000000000000000000000000000000000005k86djdj' +
    'djdj6ldgehij9xbsdj8gbkeh8ydj9w9ueheofe72eha19rbskzlrlebmegegegegegegmkfee4e4e4e479797979' +
    'h9hdhshshshshsdjhthbhbhbhbd6fvftf1f1f1f1f1f1l4c5dhdhdhdh6s6s6s6seueseeeeeeeeeedjefenenen' +
    'enctezctegf1egf1egf1fec5fec5fec5fec5gpf9h9f1e4dhe4dhe4dhe4dge4dhgievgievgievgievhiepimez' +
    '796s796s796s796s796sehdlcx6tfqdkdkd473d473d472d49udn8dhdeshdeshdesl7h9eshseehseehseemsmh' +
    'fq9tfq9tfq9te8bbe8bbe8bbe8bbeb9ceb9ceb9bhbenhbenhbenhbenhbenhbenlajyd6ctd6ecbnecbnecbn86',
  place600:
    '6c8qbrf4eyqdkj5qaoaocqf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsikifkohmgyk5mharayk6' +
    'h4pul1kmhpkmjnfki2l1jmsciuijgg9wa49wf8eob4fehienhbf0aefxi29c8ph39dqpi4gehkh1d7d7a8hsg5nm' +
    'g9ggdta58da5f80000000000000000000000000000000000000000000000000000000000000000006c8qeyez' +
    'egey8deab4kuapfwf89bcxb49kf8auaub4heha8jb4aubdfwpiqdpibyjsjsjsjsjsjsq7ifhmhmhmhmarararar' +
    'kol1kmkmkmkmkmf8kml1l1l1l1ijhqi8fefefefefefen3enf0f0f0f09c9c9c9cg1i4gegegegegef8gehshshs' +
    'hsgghaggjsfejsfejsfeifenifenifenifenkohkkohbhmf0hmf0hmf0hmf0hmf0k5fxk5fxk5fxk5fxmhi2mhi2' +
    'ar9car9c0000ar9car9c0000ay8pk6h3h3h49dh49dh49hh4a7h49dl1i4l1i4l1i4nll1i4kmgekmgekmgeqxpa' +
    'jnd7jnd7jnd7fkd7fkd7fkd7fkd7i2a8i2a80000l1hsl1hsl1hsl1hsl1hsl1hsscnmijggijggdtggdtggdta6',
  placeItalic:
    '6b8hcofxekpsjh77apapdceu8c8q8c9fexexexexexexexexexex8c8ceueueucrogizhah2jjgsfwillga5a1j4' +
    'g8pzkqiqfviqhye1gfk5i4phijghfl9l979leue8b4feekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7ll' +
    'foebdpau7yaueu0000000000000000000000000000000000000000000000000000000000000000006b8hekek' +
    'e7ek7ycxb4m6b1g0eu8qd5b494euaeaeb4fygl8cb4aeahg0owpsowcrizizizizizizpch2gsgsgsgsa5a5a5a5' +
    'jjkqiqiqiqiqiqeuiqk5k5k5k5ghfsf7fefefefefefejzc2cacacaca8w8w8w8weegkemememememeuemglglgl' +
    'glebevebizfeizfeizfeh2c2h2c2h2c2h2c2jjfrjjfhgscagscagscagscagscaile7ile7ile7ile7lgg4lgg4' +
    'a58wa58w0000a58wa58w0000a17nj4dte8g88ag88ag88kg88ag88akqgkkqgkkqgknhkvh4iqemiqemiqemp4lz' +
    'hybuhybuhybue1ane1ane1ane1angf9ugf9u0000k5glk5glk5glk5glk5glk5gmphllghebghfldpfldpfldp91',
} as const;

export type Face = keyof typeof advanceWidths;
