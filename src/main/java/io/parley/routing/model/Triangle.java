package io.parley.routing.model;

/// Lower triangular matrices.
final class Triangle {
    private Triangle() {}

    /// The inverse of the Cholesky factor of a positive definite matrix, of which the lower half is
    /// read and overwritten.
    static float[][] inverseRoot(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        return inverse(matrix);
    }

    private static float[][] inverse(double[][] root) {
        int size = root.length;
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            for (int i = column; i < size; i++) {
                double rest = i == column ? 1 : 0;
                for (int k = column; k < i; k++) {
                    rest -= root[i][k] * inverse[k][column];
                }
                inverse[i][column] = rest / root[i][i];
            }
        }
        float[][] small = new float[size][];
        for (int i = 0; i < size; i++) {
            small[i] = new float[i + 1];
            for (int j = 0; j <= i; j++) {
                small[i][j] = (float) inverse[i][j];
            }
        }
        return small;
    }

    static float[] apply(float[][] triangle, float[] vector) {
        float[] result = new float[vector.length];
        for (int i = 0; i < result.length; i++) {
            float sum = 0;
            for (int j = 0; j <= i; j++) {
                sum += triangle[i][j] * vector[j];
            }
            result[i] = sum;
        }
        return result;
    }
}
