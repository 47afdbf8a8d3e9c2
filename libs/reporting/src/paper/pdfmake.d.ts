/** The part of pdfmake that is used; it comes without types of its own. */
declare module 'pdfmake' {
  interface PdfDocument {
    getBuffer(): Promise<Buffer>;
  }
  interface PdfMake {
    addFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    createPdf(definition: object): PdfDocument;
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}
